/**
 * What the promise gives, or `late` where it has not settled after the time (milliseconds): a call
 * that never settles would show #BUSY! for ever. A rejection goes on to the caller.
 */
export async function settleWithin<T, L>(
  promise: Promise<T>,
  milliseconds: number,
  late: L,
): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
