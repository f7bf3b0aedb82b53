/** Of UTF-8, for one UTF-16 unit. */
const MOST_BYTES = 3;
const FIRST_ROOM = 4096;
const ENCODER = new TextEncoder();

/**
 * Texts one behind the other as UTF-8, in memory that serves again. Fields are a few characters long: encoding them here costs
 * less than a string of all for Node to flatten and encode, and leaves nothing to collect.
 */
export class Utf8Bytes {
  private bytes = new Uint8Array(FIRST_ROOM);
  private length = 0;

  add(text: string): void {
    if (this.length + text.length * MOST_BYTES > this.bytes.length) this.grow(text.length * MOST_BYTES);
    const { bytes, length } = this;
    let at = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) break;
      bytes[length + at] = unit;
    }
    this.length = at === text.length ? length + at : this.addOthers(text, at, length + at);
  }

  /** What was added since the last time, to be read before anything more is added. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  /** The rest of a text from its first character beyond ASCII on; returns where it ends. */
  private addOthers(text: string, from: number, start: number): number {
    const { bytes } = this;
    let end = start;
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        bytes[end] = unit;
        end += 1;
      } else if (unit < 0x800) {
        bytes[end] = 0xc0 | (unit >> 6);
        bytes[end + 1] = 0x80 | (unit & 0x3f);
        end += 2;
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[end] = 0xe0 | (unit >> 12);
        bytes[end + 1] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[end + 2] = 0x80 | (unit & 0x3f);
        end += 3;
      } else {
        // Half of a character beyond 16 bits: rare enough for Node to do the rest.
        return end + ENCODER.encodeInto(text.slice(at), bytes.subarray(end)).written;
      }
    }
    return end;
  }

  private grow(room: number): void {
    const larger = new Uint8Array((this.length + room) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
