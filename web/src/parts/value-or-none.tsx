import { TEXTS } from '../words/texts.ts';
import { Text2 } from './text2.tsx';

/** What a field holds, or that it holds nothing. */
export function ValueOrNone({ text }: { readonly text: string }) {
  return text === '' ? <Text2 of={TEXTS.empty} /> : text;
}
