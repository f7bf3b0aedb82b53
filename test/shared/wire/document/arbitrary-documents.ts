import fc from 'fast-check';
import * as z from 'zod';
import { Document, type DocumentType } from '../../../../shared/model/document/document.ts';

/** Everything that could go wrong on the way: markup, quotes, section ends, line ends, Chinese, a character beyond 16 bits. */
const LETTERS = [
  '测',
  '试',
  '省',
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '&amp;',
  '\n',
  '\r',
  '\t',
  ' ',
  'a',
  'Z',
  '0',
  '𠮷',
  '　',
];

/** Any document that the model allows, of any type or of one. */
export function arbitraryDocument(type?: DocumentType): fc.Arbitrary<Document> {
  const options = Document.options.filter((option) => type === undefined || option.shape.type.value === type);
  return fc.oneof(
    ...options.map(({ shape }) =>
      arbitrary(shape.body).map((body) => Document.parse({ type: shape.type.value, body })),
    ),
  );
}

function arbitrary(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(arbitrary(schema.unwrap()), { nil: undefined, freq: 2 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodArray) return fc.array(arbitrary(schema.element), { minLength: 1, maxLength: 3 });
  if (schema instanceof z.ZodString) return arbitraryString(schema);
  if (!(schema instanceof z.ZodObject)) throw new Error('the model has a kind of field that the tests do not know');
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, arbitrary(field)]);
  return fc.record(Object.fromEntries(fields)).map((body: object) => withoutAbsent(body));
}

function arbitraryString(schema: z.ZodString): fc.Arbitrary<string> {
  const { minLength, maxLength } = schema;
  if (maxLength === null) {
    const pattern = schema.def.checks?.map(({ _zod }) => Reflect.get(_zod.def, 'pattern'))[0];
    if (!(pattern instanceof RegExp)) throw new Error('the model has a string without bounds');
    return fc.stringMatching(pattern).filter((text) => schema.safeParse(text).success);
  }
  if (minLength === maxLength)
    return fc.string({ unit: fc.constantFrom('测', 'A', '1', '&', '<'), minLength: maxLength, maxLength });
  return fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: Math.min(maxLength, 20) })
    .map((text) => text.slice(0, maxLength).toWellFormed().replace('\ufffd', '').trim())
    .filter((text) => text !== '');
}

function withoutAbsent(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
