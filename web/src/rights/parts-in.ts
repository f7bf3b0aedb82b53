/** The lines of a text, without blanks around them and without empty ones. */
export function linesIn(text: string): string[] {
  return split(text, /\n/);
}

/** Codes and numbers hold no blanks: people set them apart as they like. */
export function partsIn(text: string): string[] {
  return split(text, /[\s,，、|;；]+/);
}

function split(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
