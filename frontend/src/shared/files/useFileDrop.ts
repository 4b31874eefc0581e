import { type RefObject, useEffect, useState } from "react";

/**
 * Takes files that are dropped on an element, and tells whether some hang over
 * it. Only files: what the page itself is dragging is carried by the pointer.
 */
export function useFileDrop(
  box: RefObject<HTMLElement | null>,
  take: (files: File[], at: { x: number; y: number }) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let depth = 0; // a drag enters each part of the element before it leaves the last
    const brings = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const hang = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent) => brings(event) && hang(1);
    const leave = (event: DragEvent) => brings(event) && hang(-1);
    const hold = (event: DragEvent) => {
      if (brings(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!brings(event)) return;
      event.preventDefault();
      hang(-depth);
      take([...(event.dataTransfer?.files ?? [])], { x: event.clientX, y: event.clientY });
    };
    element.addEventListener("dragenter", enter);
    element.addEventListener("dragleave", leave);
    element.addEventListener("dragover", hold);
    element.addEventListener("drop", drop);
    return () => {
      element.removeEventListener("dragenter", enter);
      element.removeEventListener("dragleave", leave);
      element.removeEventListener("dragover", hold);
      element.removeEventListener("drop", drop);
    };
  }, [box, take]);
  return over;
}
