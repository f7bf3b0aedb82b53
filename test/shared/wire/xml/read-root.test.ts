import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../shared/faults/refusal.ts';
import { readRoot } from '../../../../shared/wire/xml/read-root.ts';
import { scanXml } from '../../../../shared/wire/xml/scan-xml.ts';

const GUID = '0D51A28E-6A2C-4B0C-9AF0-000000000001';
const TRANSFER = '<BaseTransfer><copCode>1</copCode></BaseTransfer>';
const root = (content: string, attributes = `guid="${GUID}" version="v1.0"`) =>
  scanXml(`<CEB513Message ${attributes}>${content}</CEB513Message>`);
const problemsOf = (content: string, attributes?: string) => {
  try {
    readRoot(root(content, attributes), '', 0);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
};

describe('readRoot', () => {
  it('counts its documents on from the first and points from where it stands', () => {
    const { documents } = readRoot(root(`<LogisticsStatus/><LogisticsStatus/>${TRANSFER}`), '/CEB513Message/0', 7);

    expect(documents.map(({ index }) => index)).toEqual([7, 8]);
    expect(documents[1]?.problems[0]?.pointer).toBe('/CEB513Message/0/LogisticsStatus/1/guid');
  });

  it('takes the whole tail of a message in the order of the schema', () => {
    const tail = `${TRANSFER}${'<BaseSubscribe/>'.repeat(5)}<ExtendMessage/><ds:Signature/>`;

    expect(problemsOf(`<LogisticsStatus/>${tail}`)).toEqual([]);
    expect(readRoot(root(`<LogisticsStatus/>${tail}`), '', 0)).toMatchObject({
      guid: GUID,
      version: 'v1.0',
      signed: true,
    });
  });

  it.each([
    ['a document behind the transfer', `<LogisticsStatus/>${TRANSFER}<LogisticsStatus/>`, ['/LogisticsStatus schema']],
    ['a signature before the transfer', `<LogisticsStatus/><Signature/>${TRANSFER}`, ['/BaseTransfer schema']],
    ['six subscriptions', `<LogisticsStatus/>${TRANSFER}${'<BaseSubscribe/>'.repeat(6)}`, ['/BaseSubscribe schema']],
    ['an unknown element', `<LogisticsStatus/>${TRANSFER}<Foo/><Foo/>`, ['/Foo schema']],
    ['text', `<LogisticsStatus/>x${TRANSFER}`, [' schema']],
    ['no copCode', '<LogisticsStatus/><BaseTransfer/>', ['/BaseTransfer/copCode schema']],
    [
      'a long copCode',
      `<LogisticsStatus/><BaseTransfer><copCode>${'1'.repeat(19)}</copCode></BaseTransfer>`,
      ['/BaseTransfer/copCode schema'],
    ],
  ])('refuses %s', (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems);
  });

  it('reports all faults of the message at once', () => {
    expect(problemsOf('<Payment/>', 'version="12345678901"')).toEqual([
      '/@guid schema',
      '/@version schema',
      '/LogisticsStatus schema',
      '/Payment schema',
      '/BaseTransfer schema',
    ]);
  });
});
