import "./LogoPlate.css";

type Props = { name: string; src?: string; size?: "md" | "lg" };

/** An organization's logo on white, in both themes; its name where there is no logo. */
export function LogoPlate({ name, src, size = "md" }: Props) {
  return (
    <span className={`logo ${size}`} aria-hidden={src ? undefined : true}>
      {src ? <img src={src} alt={name} draggable={false} /> : <span className="logo-name">{name}</span>}
    </span>
  );
}
