import { standsAlone } from "../../../engine/classification/self-standing-name";

const level = (en: string, sv = "Sak"): { en: string; sv: string } => ({ en, sv });
const OXIDES = level("Iron oxides and hydroxides; earth colours", "Järnoxider");

describe("standsAlone", () => {
  it("lets a text with nothing above it stand", () => {
    expect(standsAlone([level("Nickel ores and concentrates")])).toBe(true);
    expect(standsAlone([])).toBe(true);
  });

  it("lets a text stand that says all of a part of its heading", () => {
    expect(standsAlone([OXIDES, level("Iron oxides and hydroxides")])).toBe(true);
    const tractors = level("Tractors (other than tractors of heading 8709)", "Traktorer");
    expect(standsAlone([tractors, level("Single axle tractors")])).toBe(true);
  });

  it.each([
    [level("Pumps for liquids; liquid elevators"), level("Pumps")],
    [level("Copper powders and flakes"), level("Powders of non-lamellar structure")],
    [level("Microtomes; other instruments"), level("Microtomes; parts and accessories")],
    [OXIDES, level("Iron oxides")],
  ])("keeps what the heading demands: %j, %j", (heading, own) => {
    expect(standsAlone([heading, own])).toBe(false);
  });

  it.each([
    ["Other iron oxides and hydroxides", "Järn"],
    ["Of iron oxides and hydroxides", "Järn"],
    ["Iron oxides and hydroxides", "Andra järnoxider"],
    ["Iron oxides and hydroxides", "Av järn"],
    ["Iron oxides and hydroxides", ""],
    ["98 % iron oxides and hydroxides", "Järn"],
  ])("never lets a leaning text stand in either language: %s, %s", (en, sv) => {
    expect(standsAlone([OXIDES, level(en, sv)])).toBe(false);
  });

  it("never lets a code under a subheading stand", () => {
    expect(standsAlone([OXIDES, level("Iron"), level("Iron oxides and hydroxides")])).toBe(false);
  });
});
