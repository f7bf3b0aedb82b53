type Port = Readonly<Record<string, unknown>>;
type Ask = (...given: unknown[]) => Promise<unknown>;

/** The ports in a process that dies at its n-th call of one, before the call took effect or after. The clock goes on ticking. */
export function dyingWorld<World extends object>(
  world: World,
  atCall: number,
  when: 'before' | 'after',
): { readonly world: World; readonly calls: () => number } {
  let calls = 0;
  const ports = Object.entries(world).map(([name, port]) => [name, name === 'clock' ? port : dying(port)]);
  return { world: Object.fromEntries(ports) as World, calls: () => calls }; // the same names, each port a proxy of itself

  function dying(port: Port): Port {
    return new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          calls += 1;
          const own = calls;
          if (own > atCall || (own === atCall && when === 'before')) throw new Error('died');
          const answer = await (member as Ask)(...given); // ports but the clock are asynchronous
          if (own === atCall) throw new Error('died');
          return answer;
        };
      },
    });
  }
}
