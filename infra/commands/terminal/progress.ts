import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long command has come: a bar on a terminal, a line a quarter elsewhere. Nothing of it goes to stdout. */
export interface Progress {
  to(done: number): void;
  end(): void;
}

const STEPS = 4;

export function progress(label: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  return out.isTTY ? bar(label, total, out) : plainLines(label, total, out);
}

function bar(label: string, total: number, out: NodeJS.WriteStream): Progress {
  const format = `${label} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left`;
  const single = new SingleBar({ format, stream: out, hideCursor: true, fps: 5 }, Presets.shades_classic);
  single.start(total, 0);
  return {
    to: (done) => single.update(done),
    end: () => {
      single.update(total);
      single.stop();
    },
  };
}

export function plainLines(label: string, total: number, out: { write(text: string): unknown }): Progress {
  let told = 0;
  const to = (done: number) => {
    const step = total === 0 ? STEPS : Math.floor((done * STEPS) / total);
    if (step <= told) return;
    told = step;
    out.write(`${label}: ${done}/${total}\n`);
  };
  return { to, end: () => to(total) };
}
