import { itemNotFound } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import type { Extras } from "./extras";
import { forget } from "./stored";

const SETTING: ApiClass = apiClass<Setting>("Setting", {
  key: property("1.4", (setting) => setting.key),
  value: property(
    "1.4",
    (setting) => setting.value,
    (setting, value) => setting.put(value),
  ),
  delete: method("1.4", (setting) => setting.delete()),
});

/** One setting of the add-in in the workbook. */
class Setting extends ApiObject {
  readonly api = SETTING;

  constructor(
    private readonly extras: Extras,
    readonly key: string,
  ) {
    super();
  }

  get value(): unknown {
    const text = this.extras.record.settings[this.key];
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }

  put(value: unknown): void {
    this.extras.record.settings[this.key] = JSON.stringify(value ?? null);
  }

  delete(): void {
    forget(this.extras.record.settings, (key) => key === this.key);
  }
}

const SETTINGS: ApiClass = apiClass<SettingCollection>("SettingCollection", {
  add: method("1.4", (settings, args) => settings.add(args.text(0), args.value(1))),
  getItem: method("1.4", (settings, args) => settings.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (settings, args) => settings.find(args.text(0))),
  getCount: method("1.4", (settings) => settings.items().length),
});

/** The add-in's settings in the workbook, shared with `Office.context.document.settings`. Rule: settings-shared. */
export class SettingCollection extends ApiCollection {
  readonly api = SETTINGS;

  constructor(private readonly extras: Extras) {
    super();
  }

  items(): readonly Setting[] {
    return Object.keys(this.extras.record.settings).map((key) => new Setting(this.extras, key));
  }

  find(key: string): Setting | null {
    return this.items().find((setting) => setting.key === key) ?? null;
  }

  /** Adds a setting, or sets the one that is there. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.extras, key);
    setting.put(value);
    return setting;
  }
}

function absent(): never {
  throw itemNotFound();
}
