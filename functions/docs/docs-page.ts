import * as z from 'zod';
import type { Bilingual } from '../../shared/model/finding.ts';
import type { Route } from '../../shared/wire/http/route.ts';
import { xmlText } from '../../shared/wire/xml/xml-text.ts';

const STYLE = `
body{font:16px/1.6 "PingFang SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif;color:#1b232d;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:1px solid #8f887b}h3{font-size:1rem;margin:1.4rem 0 .2rem}
code,pre{font-family:ui-monospace,Menlo,monospace;font-size:.85rem}pre{background:#f4f2ee;padding:.7rem;overflow:auto;max-height:24rem}
p{margin:.2rem 0}.quiet{color:#6a6459}summary{cursor:pointer}`;

const FUNCTION_NAMES: Readonly<Record<string, Bilingual>> = {
  submit: { zh: '提交单证', en: 'Submitting documents' },
  inquire: { zh: '查询', en: 'Inquiries' },
  desk: { zh: '审单台', en: 'The desk' },
  field: { zh: '查验', en: 'Inspections' },
  publish: { zh: '参考数据', en: 'Reference data' },
  draws: { zh: '随机布控抽签', en: 'Random draws' },
  figures: { zh: '布控抽查指标', en: 'Figures of targeting and sampling' },
  lots: { zh: '质量抽检', en: 'Quality lots' },
  docs: { zh: '说明', en: 'Documentation' },
  console: { zh: '操作台', en: 'The console' },
};

/** The API for readers: one page, nothing loaded from elsewhere. */
export function docsPage(routes: readonly Route[], version: string): string {
  const rooms = [...Map.groupBy(routes, (route) => route.function)];
  const sections = rooms.map(([name, inRoom]) => {
    const { zh, en } = FUNCTION_NAMES[name] ?? { zh: name, en: '' };
    return `<h2>${zh} <span class="quiet">${en}</span></h2>${inRoom.map(routeText).join('')}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sandan 三单 API ${version}</title><style>${STYLE}</style></head><body>
<h1>Sandan 三单 API <span class="quiet">${version}</span></h1>
<p>令牌：<code>Authorization: Bearer …</code>，声明 role、org 或 customs。错误为 <code>application/problem+json</code>（RFC 9457），一次列出全部问题。</p>
<p class="quiet">Tokens carry the claims role, org or customs. Errors are <code>application/problem+json</code> with every fault at once in <code>errors</code>.</p>
<p>机器可读 Machine readable: <a href="openapi.json">openapi.json</a></p>${sections.join('')}</body></html>`;
}

function routeText(route: Route): string {
  const { method, path, summary, notes, roles, query, body, response, consumes } = route;
  const who = roles === 'public' ? '公开 public' : roles.join(', ');
  const takes = consumes === undefined ? '' : ` · ${consumes.join(', ')}`;
  return [
    `<h3 id="${route.id}"><code>${method} ${xmlText(path)}</code></h3><p>${xmlText(summary.zh)} <span class="quiet">${xmlText(summary.en)}</span></p>`,
    `<p class="quiet">${who}${takes}</p>`,
    notes === undefined ? '' : `<p>${xmlText(notes.zh)}</p><p class="quiet">${xmlText(notes.en)}</p>`,
    schemaText('查询参数 Query', query, 'output'),
    schemaText('请求 Request', body, 'input'),
    schemaText('答复 Reply', response, 'output'),
  ].join('');
}

function schemaText(title: string, schema: z.ZodType | undefined, io: 'input' | 'output'): string {
  if (schema === undefined) return '';
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `<details><summary>${title}</summary><pre>${xmlText(JSON.stringify(json, null, 1))}</pre></details>`;
}
