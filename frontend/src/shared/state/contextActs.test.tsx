import { IconBolt } from "@tabler/icons-react";
import { render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type Context, type ContextAct, inOrder, useContextActs, useContexts } from "./contextActs";

function Part({ acts, context }: { acts: ContextAct[]; context: Context }) {
  useContextActs(acts, context);
  return null;
}

const act = (id: string, run = () => {}): ContextAct => ({ id, label: id, icon: IconBolt, run });
const headings = () => inOrder(useContexts.getState().all).map((c) => c.heading);

test("what settles comes before the selection, and that before the page", () => {
  const { unmount } = render(
    <>
      <Part acts={[act("a")]} context={{ heading: "page", rank: "page" }} />
      <Part acts={[act("b")]} context={{ heading: "settle", rank: "settle" }} />
      <Part acts={[act("c")]} context={{ heading: "selection", rank: "selection" }} />
      <Part acts={[]} context={{ heading: "nothing", rank: "settle", token: { label: "Toronto" } }} />
    </>,
  );
  expect(headings()).toEqual(["settle", "selection", "page"]);
  unmount();
  expect(headings()).toEqual([]);
});

test("the palette runs what the page says now", () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const context: Context = { heading: "page", rank: "page" };
  const { rerender } = render(<Part acts={[act("a", first)]} context={context} />);
  const offered = useContexts.getState().all[0]?.acts[0];

  rerender(<Part acts={[act("a", second)]} context={context} />);
  offered?.run();

  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});
