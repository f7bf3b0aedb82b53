import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Bilingual } from '../../shared/model/finding.ts';
import { roomsOf } from './home-of.ts';
import { plain, Text2 } from './parts/text2.tsx';
import { ToastPlace } from './parts/toast.tsx';
import { type Session, signOut } from './session.ts';
import { districtText } from './words/districts.ts';
import { DRAW_TEXTS } from './words/draw-texts.ts';
import { nameIn, ROLE_NAMES } from './words/names.ts';
import { TEXTS } from './words/texts.ts';

interface ShellProps {
  readonly session: Session | null;
  readonly children: ReactNode;
}

/** The frame of every screen: skip link, header, navigation, main. */
export function Shell({ session, children }: ShellProps) {
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        <Text2 of={TEXTS.skip} />
      </button>
      <header className="top">
        <p className="brand">
          <span lang="zh-CN">{TEXTS.product.zh}</span> <span lang="en">{TEXTS.product.en}</span>
          <span className="tagline" lang="zh-CN">
            {TEXTS.tagline.zh}
          </span>
        </p>
        {session ? <Rooms session={session} /> : <PublicRooms />}
        {session && <Who session={session} />}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <ToastPlace />
    </>
  );
}

/** On a phone the rooms stand in one line that scrolls: the present one is brought into sight. */
function Rooms({ session }: { readonly session: Session }) {
  const [location] = useLocation();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const present = bar.current?.querySelector(`a[href="#/${location.split('/')[1] ?? ''}"]`);
    present?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [location]);
  return (
    <nav aria-label={plain(TEXTS.navigation)} className="rooms" ref={bar}>
      {roomsOf(session.role).map(({ path, name }) => (
        <Link key={path} href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
          <Text2 of={name} />
        </Link>
      ))}
    </nav>
  );
}

/** What needs no token. */
function PublicRooms() {
  const [location] = useLocation();
  const isDraws = location.startsWith('/draws');
  return (
    <nav aria-label={plain(TEXTS.navigation)} className="rooms">
      <Link href="/draws" aria-current={isDraws ? 'page' : undefined}>
        <Text2 of={DRAW_TEXTS.draws} />
      </Link>
      {isDraws && (
        <Link href="/">
          <Text2 of={TEXTS.signIn} />
        </Link>
      )}
    </nav>
  );
}

function Who({ session }: { readonly session: Session }) {
  const queries = useQueryClient();
  const role = nameIn(ROLE_NAMES, session.role);
  const leave = () => {
    queries.clear();
    signOut();
  };
  return (
    <div className="who">
      <span className="who-name">
        {session.name !== role.zh && session.name}
        <span className="who-role">
          <Text2 of={role} />
          {' · '}
          {session.org ?? <Text2 of={placeOf(session.customs)} />}
        </span>
      </span>
      <button type="button" className="quiet-button" onClick={leave} data-testid="sign-out">
        <Text2 of={TEXTS.signOut} />
      </button>
    </div>
  );
}

function placeOf(customs: string | null): Bilingual {
  return customs === '*' ? TEXTS.allDistricts : { zh: districtText(customs ?? ''), en: '' };
}
