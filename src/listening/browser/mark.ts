/** Marks what is being said: as a highlight, which leaves the page as it is, else by an element around the words. */

const NAME = 'spoken';

/** What marks; each mark takes the place of the one before, and none clears it. */
export function marker(): (ranges: readonly Range[]) => void {
  return 'highlights' in CSS ? highlight : wrapper();
}

function highlight(ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}

function wrapper(): (ranges: readonly Range[]) => void {
  let marks: HTMLElement[] = [];
  return (ranges) => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    marks = ranges.map((range) => {
      const mark = document.createElement('mark');
      mark.className = NAME;
      range.surroundContents(mark);
      return mark;
    });
  };
}
