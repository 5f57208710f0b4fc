/**
 * Hooks: attributes that a component sets and a script reads.
 *
 * A component spreads `hook.on(value)` on an element; a script finds the element by `hook.selector` and reads the
 * value by `hook.of(element)`.
 */

/** The part of an element that reading a hook needs. */
export type Readable = Pick<Element, 'getAttribute'>;

export type Attributes = Record<`data-${string}`, string>;

export interface Hook<Value> {
  /** Finds the elements that carry the hook. */
  selector: string;
  /** The attributes of an element that carries it. */
  on(value: Value): Attributes;
  /** The value an element carries; null without the hook. */
  of(element: Readable): Value | null;
}

/** A hook without a value, which only marks its element. */
export interface Sign {
  selector: string;
  on: Attributes;
}

/** @param name of the attribute, without `data-` */
export function hook<Value>(
  name: string,
  write: (value: Value) => string,
  read: (written: string) => Value,
): Hook<Value> {
  return {
    selector: `[data-${name}]`,
    on: (value) => ({ [`data-${name}`]: write(value) }),
    of(element) {
      const written = element.getAttribute(`data-${name}`);
      return written === null ? null : read(written);
    },
  };
}

export const text = (name: string) => hook<string>(name, String, String);
/** A value that JSON has as it is; what stands in the attribute is the site's own. */
export const json = <Value>(name: string) =>
  hook<Value>(name, JSON.stringify, (written) => JSON.parse(written) as Value);
const list = (name: string) =>
  hook<readonly string[]>(
    name,
    (values) => values.join(' '),
    (written) => written.split(' '),
  );
export const sign = (name: string): Sign => ({ selector: `[data-${name}]`, on: { [`data-${name}`]: '' } });

/** Marked words of a text, with the ids of the correspondences that quote them. */
export const tyingWords = list('of');
/** An address that is known only where the page is read, by the path of what it leads to. */
export const addressRead = text('read');
