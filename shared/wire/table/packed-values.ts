import { millisOfChinaTime } from '../../notation/china-time.ts';
import { ByteReader, ByteWriter } from './byte-stream.ts';

/* Layout 1: each value is one token, some with bytes, some with text. Only ever append a token. */
const ABSENT = 0;
const PREDICTED = 1;
const TEXT = 2;
const GUID_UPPER = 3;
const GUID_LOWER = 4;
const DIGITS = 5;
const DECIMAL = 6;
const AGAIN = 7;
const CHINA_TIME = 8;
const DAY = 9;
const INSTANT = 10;
const ESCAPED = 11;
const HEX_64 = 12;
const TOKEN_43 = 13;

const CHUNK = 7;
/** Bytes that hold 0 to 7 decimal digits. */
const CHUNK_BYTES = [0, 1, 1, 2, 2, 3, 3, 3] as const;
const SEPARATOR = '\0';
const CHINA_MS = 8 * 3_600_000;

const GUID = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
const TIME_14 = /^(19|20)\d{12}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** At most 15 digits, so that they fit a number exactly. */
const AMOUNT = /^(?=.{3,16}$)(0|[1-9]\d*)\.\d{1,14}$/;
const MANY_DIGITS = /^\d{5,60}$/;
const HASH = /^[0-9a-f]{64}$/;
const KEYED_TOKEN = /^[\w-]{43}$/;
/** What must not meet the separator. */
const CONTROL = /\p{Cc}/u;

/** Writes values one after another into three streams: tokens and text, which compress, and bytes, which do not. */
export class ValueWriter {
  readonly #tokens = new ByteWriter();
  readonly #bytes = new ByteWriter();
  readonly #texts: string[] = [];
  readonly #seen = new Map<string, number>();
  #time = 0;

  /** A value whose likely content is known to the reader as well. */
  value(value: string | undefined, predicted: string | null | undefined): void {
    if (value === undefined) this.#tokens.byte(ABSENT);
    else if (value === predicted) this.#tokens.byte(PREDICTED);
    else if (!this.#again(value)) this.#literal(value);
  }

  /** A small whole number that compresses well: a count, a kind. */
  small(value: number): void {
    if (value < 0xff) this.#tokens.byte(value);
    else {
      this.#tokens.byte(0xff);
      this.#bytes.varint(value);
    }
  }

  done(): { readonly bytes: Uint8Array; readonly tokens: Uint8Array; readonly text: string } {
    return { bytes: this.#bytes.done(), tokens: this.#tokens.done(), text: this.#texts.join(SEPARATOR) };
  }

  #again(value: string): boolean {
    const index = this.#seen.get(value);
    if (index === undefined) {
      if (value.length > 2) this.#seen.set(value, this.#seen.size);
      return false;
    }
    this.#tokens.byte(AGAIN);
    this.#bytes.varint(index);
    return true;
  }

  #literal(value: string): void {
    const written =
      (TIME_14.test(value) && this.#chinaTime(value)) ||
      (ISO.test(value) && this.#instant(value)) ||
      (value.length === 8 && value === chinaText(this.#time).slice(0, 8) && this.#token(DAY)) ||
      (AMOUNT.test(value) && this.#decimal(value)) ||
      (MANY_DIGITS.test(value) && this.#digits(value)) ||
      (GUID.test(value) && this.#guid(value)) ||
      (HASH.test(value) && this.#raw(HEX_64, Buffer.from(value, 'hex'))) ||
      (KEYED_TOKEN.test(value) && this.#keyedToken(value));
    if (!written) this.#text(value);
  }

  #token(token: number): true {
    this.#tokens.byte(token);
    return true;
  }

  #raw(token: number, bytes: Uint8Array): true {
    this.#bytes.bytes(bytes);
    return this.#token(token);
  }

  #chinaTime(value: string): boolean {
    const time = millisOfChinaTime(value);
    if (chinaText(time) !== value) return false;
    this.#bytes.signed((time - Math.floor(this.#time / 1000) * 1000) / 1000);
    this.#time = time;
    return this.#token(CHINA_TIME);
  }

  #instant(value: string): boolean {
    const time = Date.parse(value);
    if (Number.isNaN(time) || new Date(time).toISOString() !== value) return false;
    this.#bytes.signed(time - this.#time);
    this.#time = time;
    return this.#token(INSTANT);
  }

  #decimal(value: string): boolean {
    const point = value.indexOf('.');
    const digits = value.replace('.', '');
    const significant = digits.replace(/0+$/, '');
    const zeros = Math.min(digits.length - significant.length, value.length - point - 1);
    this.#bytes.byte((value.length - point - 1) * 16 + zeros);
    this.#bytes.varint(Number(digits.slice(0, digits.length - zeros)));
    return this.#token(DECIMAL);
  }

  #digits(value: string): boolean {
    this.#bytes.byte(value.length);
    for (let at = 0; at < value.length; at += CHUNK) {
      const chunk = value.slice(at, at + CHUNK);
      this.#bytes.fixed(Number(chunk), CHUNK_BYTES[chunk.length] ?? 0);
    }
    return this.#token(DIGITS);
  }

  #guid(value: string): boolean {
    const upper = value.toUpperCase();
    if (value !== upper && value !== value.toLowerCase()) return false;
    return this.#raw(value === upper ? GUID_UPPER : GUID_LOWER, Buffer.from(value.replaceAll('-', ''), 'hex'));
  }

  #keyedToken(value: string): boolean {
    const bytes = Buffer.from(value, 'base64url');
    return bytes.toString('base64url') === value && this.#raw(TOKEN_43, bytes);
  }

  #text(value: string): void {
    const plain = value.isWellFormed() && !CONTROL.test(value);
    this.#tokens.byte(plain ? TEXT : ESCAPED);
    this.#texts.push(plain ? value : JSON.stringify(value));
  }
}

/** Reads what a `ValueWriter` wrote, in the same order and with the same predictions. */
export class ValueReader {
  readonly #tokens: ByteReader;
  readonly #bytes: ByteReader;
  readonly #texts: readonly string[];
  readonly #seen: string[] = [];
  readonly #known = new Set<string>();
  #textAt = 0;
  #time = 0;

  constructor(streams: { readonly bytes: Uint8Array; readonly tokens: Uint8Array; readonly text: string }) {
    this.#tokens = new ByteReader(streams.tokens);
    this.#bytes = new ByteReader(streams.bytes);
    this.#texts = streams.text.split(SEPARATOR);
  }

  value(predicted: string | null | undefined): string | undefined {
    const token = this.#tokens.byte();
    if (token === ABSENT) return undefined;
    if (token === PREDICTED) return predicted ?? '';
    if (token === AGAIN) return this.#seen[this.#bytes.varint()] ?? '';
    const value = this.#literal(token);
    if (value.length > 2 && !this.#known.has(value)) {
      this.#known.add(value);
      this.#seen.push(value);
    }
    return value;
  }

  small(): number {
    const value = this.#tokens.byte();
    return value < 0xff ? value : this.#bytes.varint();
  }

  #literal(token: number): string {
    switch (token) {
      case TEXT:
        return this.#text();
      case ESCAPED:
        return String(JSON.parse(this.#text()));
      case GUID_UPPER:
        return dashed(Buffer.from(this.#bytes.bytes(16)).toString('hex').toUpperCase());
      case GUID_LOWER:
        return dashed(Buffer.from(this.#bytes.bytes(16)).toString('hex'));
      case DIGITS:
        return this.#digits();
      case DECIMAL:
        return this.#decimal();
      case CHINA_TIME:
        this.#time = Math.floor(this.#time / 1000) * 1000 + this.#bytes.signed() * 1000;
        return chinaText(this.#time);
      case DAY:
        return chinaText(this.#time).slice(0, 8);
      case INSTANT:
        this.#time += this.#bytes.signed();
        return new Date(this.#time).toISOString();
      case HEX_64:
        return Buffer.from(this.#bytes.bytes(32)).toString('hex');
      case TOKEN_43:
        return Buffer.from(this.#bytes.bytes(32)).toString('base64url');
      default:
        throw new RangeError(`a packed item holds the unknown token ${token}`);
    }
  }

  #text(): string {
    return this.#texts[this.#textAt++] ?? '';
  }

  #digits(): string {
    let text = '';
    for (let left = this.#bytes.byte(); left > 0; left -= CHUNK) {
      const width = Math.min(left, CHUNK);
      text += String(this.#bytes.fixed(CHUNK_BYTES[width] ?? 0)).padStart(width, '0');
    }
    return text;
  }

  #decimal(): string {
    const form = this.#bytes.byte();
    const places = form >> 4;
    const digits = (String(this.#bytes.varint()) + '0'.repeat(form & 15)).padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
}

function chinaText(millis: number): string {
  return new Date(millis + CHINA_MS).toISOString().replace(/\D/g, '').slice(0, 14);
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
