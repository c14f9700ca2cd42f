/** Fails when anything that is seen reaches over the column's edge, so that it would be cut or one would have to scroll sideways. */
export function fits(column: HTMLElement): void {
  const edge = column.getBoundingClientRect();
  for (const element of inside(column)) {
    const { left, right, width } = element.getBoundingClientRect();
    const seen = width > 1 && element.checkVisibility({ visibilityProperty: true });
    if (!seen || (left >= edge.left - 1 && right <= edge.right + 1)) continue;
    throw new Error(
      `<${element.localName} class="${element.className}"> stands at ${left}–${right}px, the column at ${edge.left}–${edge.right}px`,
    );
  }
}

/** Fails when a button is smaller than a fingertip. */
export function touchable(root: ShadowRoot): void {
  for (const button of root.querySelectorAll('button')) {
    const { width, height } = button.getBoundingClientRect();
    if (button.checkVisibility() && Math.min(width, height) < 44)
      throw new Error(`“${button.textContent?.trim()}” is ${width} × ${height}px`);
  }
}

function inside(element: Element): readonly HTMLElement[] {
  return [...element.children, ...(element.shadowRoot?.children ?? [])].flatMap((child) =>
    child instanceof HTMLElement ? [child, ...inside(child)] : [],
  );
}
