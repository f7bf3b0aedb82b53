import type { Route } from './route.ts';
import { DrawDayView, DrawEntryView, DrawsPage, DrawsQuery, PopulationQuery } from './schemas/draws.ts';

/** What anyone may know of the random draws, to check them (rules.md §8.5). */
export const DRAW_ROUTES = [
  {
    id: 'getDraws',
    method: 'GET',
    path: '/v1/draws',
    roles: 'public',
    function: 'draws',
    summary: {
      zh: '各日随机布控抽签的公布情况，最近者在前',
      en: 'What is published of the days’ random draws, newest first',
    },
    query: DrawsQuery,
    status: 200,
    response: DrawsPage,
  },
  {
    id: 'getDraw',
    method: 'GET',
    path: '/v1/draws/{day}',
    roles: 'public',
    function: 'draws',
    summary: { zh: '某日的抽签：承诺、总体、密钥', en: 'The draws of a day: commitment, population, key' },
    notes: {
      zh: '日期为北京时间 YYYY-MM-DD。commitment 为当日密钥的 SHA-256，前一日公布；frozen 在当日包裹判定完毕后公布，revealed 在 revealedFrom 之后公布。抽签值为 HMAC-SHA-256(密钥, random|层|报关编号) 的前 16 字节除以 2^128，截至 12 位小数；小于比例者抽中。',
      en: 'A day of China, YYYY-MM-DD. commitment is the SHA-256 of the day’s key, published the day before; frozen comes once its parcels can have been judged, revealed after revealedFrom. A draw is the first 16 bytes of HMAC-SHA-256(key, random|stratum|entry number) divided by 2^128, cut to 12 digits; drawn is what lies under its rate.',
    },
    status: 200,
    response: DrawDayView,
  },
  {
    id: 'getDrawPopulation',
    method: 'GET',
    path: '/v1/draws/{day}/population',
    roles: 'public',
    function: 'draws',
    summary: { zh: '某日的总体文件：每个报关编号一行', en: 'The population of a day: a line per entry number' },
    notes: {
      zh: 'gzip 压缩的 JSON 行，公布密钥后可取。分为 frozen.parts 部分，part 从 1 起；依次相接即为完整文件，其 SHA-256 为 frozen.sha256。root 为各行（不含换行符）的 RFC 6962 Merkle 根。迟判的编号列入随后的总体，并注明其日期。',
      en: 'JSON lines, gzip, once the key is revealed. It comes in frozen.parts parts, part counting from 1; one after the other they are the file, whose SHA-256 is frozen.sha256. root is the RFC 6962 Merkle root over the lines without their line feeds. An entry that was judged late stands in a later population, with its day.',
    },
    query: PopulationQuery,
    status: 200,
    produces: ['application/gzip'],
  },
  {
    id: 'getDrawEntry',
    method: 'GET',
    path: '/v1/draws/{day}/entries/{entryNo}',
    roles: 'public',
    function: 'draws',
    summary: {
      zh: '一个报关编号是否在总体中，及其证明',
      en: 'Whether an entry number is in the population, and the proof',
    },
    notes: {
      zh: '公布密钥后可查。由 text 的叶哈希 SHA-256(00 ‖ text) 沿 path 得到 root。',
      en: 'Once the key is revealed. The leaf SHA-256(00 ‖ text) leads along path to root.',
    },
    status: 200,
    response: DrawEntryView,
  },
] as const satisfies readonly Route[];
