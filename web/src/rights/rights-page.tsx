import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { call } from '../call.ts';
import { Page } from '../parts/page.tsx';
import { Paged } from '../parts/paged.tsx';
import { Text2 } from '../parts/text2.tsx';
import { usePages } from '../parts/use-pages.ts';
import type { Session } from '../session.ts';
import { RIGHT_TEXTS } from '../words/right-texts.ts';
import { RightsTable } from './rights-table.tsx';

/** Holders keep their own rights here; officials read those of all. */
export function RightsPage({ session }: { readonly session: Session }) {
  const isHolder = session.role === 'right-holder';
  const [holder, setHolder] = useState('');
  const rights = useRights(holder);
  const rows = rights.data?.pages.flatMap((page) => page.rights) ?? [];
  return (
    <Page
      title={isHolder ? RIGHT_TEXTS.ownRights : RIGHT_TEXTS.rights}
      aside={
        isHolder && (
          <div className="page-aside">
            <Link href="/rights-import" className="link-button" data-testid="import-rights">
              <Text2 of={RIGHT_TEXTS.import} />
            </Link>
            <Link href="/rights-new" className="link-button" data-testid="new-right">
              <Text2 of={RIGHT_TEXTS.create} />
            </Link>
          </div>
        )
      }
    >
      {!isHolder && <HolderFilter onFilter={setHolder} />}
      <Paged
        query={rights}
        isEmpty={rows.length === 0}
        none={RIGHT_TEXTS.noRights}
        {...(isHolder ? { hint: RIGHT_TEXTS.noRightsHint } : {})}
      >
        <RightsTable rights={rows} />
      </Paged>
    </Page>
  );
}

function HolderFilter({ onFilter }: { readonly onFilter: (holder: string) => void }) {
  const [typed, setTyped] = useState('');
  const filter = (event: FormEvent) => {
    event.preventDefault();
    onFilter(typed.trim());
  };
  return (
    <search>
      <form className="bar" onSubmit={filter}>
        <label className="inline-label" htmlFor="holder">
          <Text2 of={RIGHT_TEXTS.holderFilter} />
        </label>
        <Input
          id="holder"
          className="short-input"
          maxLength={18}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          data-testid="holder-filter"
        />
        <Button htmlType="submit">
          <Text2 of={RIGHT_TEXTS.filter} />
        </Button>
      </form>
    </search>
  );
}

function useRights(holder: string) {
  const filter = { holder: holder === '' ? undefined : holder };
  return usePages(
    ['rights', holder],
    async (at) => (await call('getRights', { params: {}, query: { ...filter, ...at } })).body,
  );
}
