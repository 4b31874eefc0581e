// Loaded into a page to be measured: how long each frame takes from the press
// of the pointer until it is let go, and how late the events of it were painted.
// Where the page was made to say so it also opens an agenda, says where its
// first session is, and keeps the figures as a person of that name: the file is
// made for this and thrown away.
(() => {
  const frames = [];
  let late = 0;
  let measuring = false;
  let last = 0;

  const figures = () => {
    const sorted = frames.toSorted((a, b) => a - b);
    const of = (part) => Math.round(10 * (sorted[Math.floor(part * (sorted.length - 1))] ?? 0)) / 10;
    return {
      frames: sorted.length,
      p50: of(0.5),
      p95: of(0.95),
      max: of(1),
      slowest: frames.indexOf(sorted.at(-1)),
      inp: Math.round(late),
    };
  };
  window.frameFigures = figures;

  const tick = (now) => {
    if (!measuring) return;
    if (last) frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  addEventListener(
    "pointerdown",
    () => {
      frames.length = 0;
      late = 0;
      last = 0;
      measuring = true;
      requestAnimationFrame(tick);
    },
    { capture: true },
  );
  addEventListener("pointerup", () => {
    measuring = false;
    if (window.framesTold) setTimeout(() => tell(JSON.stringify(figures())), 600);
  });
  if (globalThis.PerformanceObserver?.supportedEntryTypes.includes("event"))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) late = Math.max(late, entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true });

  const tell = (name) =>
    fetch("/api/people", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name }),
    });

  const script = document.currentScript;
  const agenda = script?.dataset.agenda;
  if (!agenda) return;
  window.framesTold = true;
  location.hash = agenda;
  const wait = setInterval(() => {
    const blocks = document.querySelectorAll("[data-session]");
    if (blocks.length < Number(script.dataset.sessions)) return;
    clearInterval(wait);
    const box = blocks[0].getBoundingClientRect();
    tell(`at ${Math.round(box.left + box.width / 2)} ${Math.round(box.top + 8)}`);
  }, 100);
})();
