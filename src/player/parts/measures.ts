import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Custom properties of an element by name, such as `--level`. */
type Measures = Readonly<Record<`--${string}`, number | string>>;

class MeasuresDirective extends Directive {
  override render(_: Measures) {
    return noChange;
  }

  override update({ element }: ElementPart, [measures]: [Measures]) {
    if (element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(measures)) element.style.setProperty(name, String(value));
    }
    return noChange;
  }
}

/** Gives an element numbers its style sheet reckons with. Unlike a style attribute, a strict content security policy allows it. */
export const measures = directive(MeasuresDirective);
