/** The newest version that this process accepted under a name, before any dossier may know of it. */
export interface Known {
  readonly appTime: string;
  readonly digest: string;
}

/** Remembers the last `most` names, the least recently accepted go first. */
export interface Recent {
  get(name: string): Known | undefined;
  note(name: string, known: Known): void;
}

export function recent(most: number): Recent {
  const names = new Map<string, Known>();
  return {
    get: (name) => names.get(name),

    note(name, known) {
      names.delete(name);
      names.set(name, known);
      const oldest = names.keys().next();
      if (names.size > most && !oldest.done) names.delete(oldest.value);
    },
  };
}
