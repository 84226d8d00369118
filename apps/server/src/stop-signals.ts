const signals = ['SIGTERM', 'SIGINT'] as const;

/** Calls back at the first SIGTERM or SIGINT; a second one ends the process at once. Returns how to stop listening. */
export function onStopSignals(stop: () => void): () => void {
  let stopping = false;
  const hear = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    stopping = true;
    stop();
  };
  for (const signal of signals) process.on(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
}
