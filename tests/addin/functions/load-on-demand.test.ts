import { LoadOnDemand, NotLoaded } from "../../../addin/functions/load-on-demand";

const SENTENCE = { sv: "Kunde inte läsas in.", en: "Could not be loaded." };

test("loaded once, by however many ask, and then in memory", async () => {
  const fetched = jest.fn(() => Promise.resolve("list"));
  const list = new LoadOnDemand(fetched, SENTENCE);
  expect(list.value).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
  await expect(Promise.all([list.load(), list.load()])).resolves.toEqual(["list", "list"]);
  expect(list.value).toBe("list");
  await list.load();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a failure is #N/A with the sentence and its cause; the next to ask loads again", async () => {
  const cause = new TypeError("chunk");
  const fetched = jest.fn(() => Promise.resolve("list")).mockRejectedValueOnce(cause);
  const list = new LoadOnDemand(fetched, SENTENCE);
  const failures = await Promise.allSettled([list.load(), list.load()]);
  for (const failure of failures) {
    expect(failure).toMatchObject({
      status: "rejected",
      reason: { type: "#N/A", sentence: SENTENCE, cause },
    });
    expect("reason" in failure && failure.reason).toBeInstanceOf(NotLoaded);
  }
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(list.value).toBeUndefined();
  await expect(list.load()).resolves.toBe("list");
  expect(fetched).toHaveBeenCalledTimes(2);
});
