import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { call, fetchCsv } from '../call.ts';
import { Failure } from '../parts/failure.tsx';
import { OptionSelect } from '../parts/option-select.tsx';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Text2 } from '../parts/text2.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { DISTRICTS, districtText } from '../words/districts.ts';
import { INSTRUCTION_FIELDS, INSTRUCTION_KINDS, INSTRUCTION_STATES, NATIONAL } from '../words/instruction-names.ts';
import { INSTRUCTION_TEXTS } from '../words/instruction-texts.ts';
import { TEXTS } from '../words/texts.ts';
import { InstructionsTable } from './instructions-table.tsx';

const STATES = { 'in-force': INSTRUCTION_TEXTS.inForce, ...INSTRUCTION_STATES };

interface Filter {
  readonly state: string;
  readonly kind: string;
  readonly customs: string;
}

/** Targeting instructions of the own district and national ones. Supervisors write them, officers read them. */
export function InstructionsPage({ session }: { readonly session: Session }) {
  const [filter, setFilter] = useState<Filter>({ state: '', kind: '', customs: '' });
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  const instructions = useInstructions(filter);
  const precision = usePrecision();
  const rows = instructions.data?.pages.flatMap((page) => page.instructions) ?? [];
  const save = useMutation({
    mutationFn: () => fetchCsv('getInstructions', queryOf(filter)),
    onSuccess: (csv) => saveFile('instructions.csv', csv),
  });
  return (
    <Page
      title={INSTRUCTION_TEXTS.instructions}
      aside={
        <div className="page-aside">
          <button
            type="button"
            className="link-button"
            onClick={() => save.mutate()}
            disabled={save.isPending}
            data-testid="export-instructions"
          >
            <Text2 of={INSTRUCTION_TEXTS.exportCsv} />
          </button>
          {session.role === 'supervisor' && <WriterLinks />}
        </div>
      }
    >
      {save.isError && <Failure error={save.error} />}
      <div className="bar">
        <OptionSelect
          id="instruction-state"
          text={TEXTS.state}
          any={INSTRUCTION_TEXTS.anyState}
          options={STATES}
          value={filter.state}
          onChange={(state) => change({ state })}
        />
        <OptionSelect
          id="instruction-kind"
          text={INSTRUCTION_FIELDS.kind}
          any={INSTRUCTION_TEXTS.anyKind}
          options={INSTRUCTION_KINDS}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
        />
        <OptionSelect
          id="instruction-customs"
          text={TEXTS.district}
          any={TEXTS.all}
          options={placesOf(session)}
          value={filter.customs}
          onChange={(customs) => change({ customs })}
        />
      </div>
      <Paged
        query={instructions}
        isEmpty={rows.length === 0}
        none={INSTRUCTION_TEXTS.none}
        hint={INSTRUCTION_TEXTS.noneHint}
      >
        <InstructionsTable instructions={rows} precision={precision.data ?? null} />
      </Paged>
    </Page>
  );
}

function WriterLinks() {
  return (
    <>
      <Link href="/instructions-import" className="link-button" data-testid="import-instructions">
        <Text2 of={INSTRUCTION_TEXTS.import} />
      </Link>
      <Link href="/instructions-new" className="link-button" data-testid="new-instruction">
        <Text2 of={INSTRUCTION_TEXTS.create} />
      </Link>
    </>
  );
}

/** Of all districts for who works for all; else the own one and the national ones. */
function placesOf({ customs }: Session) {
  const codes = customs === '*' ? Object.keys(DISTRICTS) : [customs ?? ''];
  return {
    [NATIONAL]: INSTRUCTION_TEXTS.national,
    ...Object.fromEntries(codes.map((code) => [code, { zh: districtText(code), en: '' }])),
  };
}

function queryOf({ state, kind, customs }: Filter) {
  const said = (value: string) => (value === '' ? undefined : value);
  return { state: said(state), kind: said(kind), customs: said(customs) };
}

function useInstructions(filter: Filter) {
  return usePages(
    ['instructions', filter],
    async (at) => (await call('getInstructions', { params: {}, query: { ...queryOf(filter), ...at } })).body,
  );
}

/** What inspections made of each instruction in the last days; the list does not wait for it. */
function usePrecision() {
  return useQuery({
    queryKey: ['figures', 'instructions'],
    queryFn: async () => (await call('getFigures', { params: {} })).body.instructions,
    staleTime: 60_000,
  });
}
