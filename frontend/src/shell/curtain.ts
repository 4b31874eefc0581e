import { useShown } from "../shared/state/shown";
import "./curtain.css";

/** What is not there after so many milliseconds is not waited for. */
const patience = 1_500;

/** Keeps what is rendered from sight until it is whole, so that nothing of a first page jumps when its records come. */
export function veil(root: HTMLElement): void {
  root.classList.add("veiled");
  setTimeout(() => {
    lift();
    useShown.setState({ shown: true });
  }, patience);
}

/** Shows the page, once its letters are there too. */
export async function unveil(): Promise<void> {
  await Promise.race([document.fonts.ready, new Promise((late) => setTimeout(late, patience))]);
  lift();
}

function lift(): void {
  document.querySelector(".veiled")?.classList.remove("veiled");
}
