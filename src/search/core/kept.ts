/** Loads something once; again after a failure, or where it is to be forgotten. */
export function kept<Value>(load: () => Promise<Value>): (() => Promise<Value>) & { forget(): void } {
  let loading: Promise<Value> | null = null;
  const get = (): Promise<Value> => {
    if (loading !== null) return loading;
    const mine = load();
    loading = mine;
    mine.catch(() => {
      if (loading === mine) loading = null;
    });
    return mine;
  };
  return Object.assign(get, { forget: () => (loading = null) });
}
