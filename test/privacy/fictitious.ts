import { fictitiousPerson } from '../../infra/local/sample/fictitious-person.ts';
import { seededRandom } from '../../infra/local/sample/random.ts';

/** The people of the builders: identity numbers, phones and addresses that may stand in documents and nowhere else. */
const BUILDERS_PEOPLE: readonly string[] = ['110101190001010014', '110101190001010015', '13800000001', '测试路1号'];

/** More people than any test buys with. */
const SAMPLE_PEOPLE = 3000;

/** Every identity number, phone and street of fictitious people that a test sends. */
export function fictitiousValues(): string[] {
  const people = Array.from({ length: SAMPLE_PEOPLE }, (_, serial) => fictitiousPerson(serial, seededRandom(serial)));
  const streets = ['测试一路', '测试二路', '示例大道', '样本街', '虚构中路'];
  return [...BUILDERS_PEOPLE, ...people.flatMap(({ idNumber, phone }) => [idNumber, phone]), ...streets];
}

/** 18 characters that read as an identity number, and 11 digits that read as a mobile phone, whoever's they are. */
const SHAPES = [
  /(?<![0-9A-Za-z])[1-8]\d{5}(18|19|20)\d{9}[\dX](?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z.])1[3-9]\d{9}(?![0-9A-Za-z])/,
];

/** The lines of a text that show identity data, each cut short so that the report does not repeat it. */
export function identityLeaks(text: string): string[] {
  const values = fictitiousValues();
  return text
    .split('\n')
    .flatMap((line, at) =>
      SHAPES.some((shape) => shape.test(line)) || values.some((value) => line.includes(value))
        ? [`line ${at + 1}: ${line.slice(0, 40)}…`]
        : [],
    );
}
