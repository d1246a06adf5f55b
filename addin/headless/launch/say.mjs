/** Tells the person at the terminal, in Swedish and in English; standard output is left to results. */
export function say(swedish, english) {
  process.stderr.write(`${swedish}\n${english}\n`);
}
