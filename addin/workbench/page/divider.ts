/** The line between grid and pane: 320 to 450 pixels for the pane, by mouse or arrow keys. */
const LEAST = 320;
const MOST = 450;
const STEP = 10;

/** Lets the line set the pane's width. */
export function movable(divider: HTMLElement, label: string, root: HTMLElement): void {
  divider.setAttribute("aria-label", label);
  divider.setAttribute("aria-valuemin", String(LEAST));
  divider.setAttribute("aria-valuemax", String(MOST));
  const set = (width: number): void => {
    const held = Math.round(Math.min(MOST, Math.max(LEAST, width)));
    root.style.setProperty("--pane-width", `${held}px`);
    divider.setAttribute("aria-valuenow", String(held));
  };
  const width = (): number => Number(divider.getAttribute("aria-valuenow"));
  set(parseInt(getComputedStyle(root).getPropertyValue("--pane-width"), 10));
  divider.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(width() + by);
  });
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const before = width();
    const move = (moved: PointerEvent): void => set(before + from - moved.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener(
      "lostpointercapture",
      () => divider.removeEventListener("pointermove", move),
      { once: true },
    );
  });
}
