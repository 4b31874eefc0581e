import { initials, pick } from "../format/text";
import "./Face.css";

type Props = {
  /** Chooses the ground: one person has the same one everywhere. */
  id: string;
  name: string;
  /** A portrait, where there is one. */
  src?: string;
  size?: "sm" | "md" | "lg";
};

/** A person's portrait, or initials. The name is to stand beside it. */
export function Face({ id, name, src, size = "md" }: Props) {
  if (src) return <img className={`face ${size}`} src={src} alt="" draggable={false} />;
  return (
    <span className={`face ${size}`} data-track={pick(id, 6)} aria-hidden>
      {initials(name)}
    </span>
  );
}
