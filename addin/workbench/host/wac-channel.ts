import { appContext, hostInfo, type AppContextFacts } from "./app-context";
import type { Culture } from "./culture";

/** What a command of the ribbon ended with: `event.completed()` gives status 0. */
export interface CommandOutcome {
  readonly status: unknown;
  readonly data: unknown;
}

/** A request for the object model, as it came. */
export interface RichApiRequest {
  readonly body: string;
  /** Bits of the client; 64 waits while a cell is edited. */
  readonly flags: number;
}

/** The model's answer: text, or the number of an Office error that refuses the whole request. */
export type RichApiReply = { readonly body: string } | { readonly officeError: number };

/** One entry of an event message: category, type, target, text. */
export interface RichApiEvent {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

/** What the channel asks of the host. */
export interface ChannelHandlers {
  context(): Omit<AppContextFacts, "appId">;
  richApi(request: RichApiRequest): Promise<RichApiReply>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
}

interface Listener {
  readonly correlationId: unknown;
  readonly source: MessageEventSource;
  readonly origin: string;
}

/** Message, action and reply kinds, and dispatch numbers, read off the client library. */
const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const DISPATCH = { saveSettings: 76, richApi: 93, commandDone: 94 } as const;
const INTERNAL_ERROR = 5001;

/**
 * Excel's end of the messages between the frame of an add-in and its host. Host and add-in must
 * be served over https under the same host name; ports may differ. Rule: same-host-name.
 */
export class WacChannel {
  readonly frame: HTMLIFrameElement;
  /** Calls of the client that nobody here answers. */
  readonly unknown: string[] = [];
  private readonly appId = `app-${crypto.randomUUID()}`;
  private readonly conversation = `conversation-${crypto.randomUUID()}`;
  private readonly listeners = new Map<string, Listener>();
  private readonly waiting: { readonly name: string; readonly data: unknown }[] = [];
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly onMessage = (event: MessageEvent): void => this.receive(event);

  /** Loads the add-in into a new frame inside `container`. */
  constructor(
    container: HTMLElement,
    addinUrl: string,
    locale: Culture["name"],
    private readonly handlers: ChannelHandlers,
  ) {
    const info = hostInfo(locale);
    const url = new URL(addinUrl);
    url.searchParams.set("_host_Info", info);
    this.frame = container.ownerDocument.createElement("iframe");
    // The name must stand before the frame is put in: set later, it does not survive the load.
    this.frame.name = JSON.stringify({
      baseFrameName: this.appId,
      hostInfo: info,
      xdmInfo: [this.conversation, this.appId, window.location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    window.addEventListener("message", this.onMessage);
    this.frame.src = url.href;
    container.append(this.frame);
  }

  /** Takes the frame away and stops listening. */
  close(): void {
    window.removeEventListener("message", this.onMessage);
    this.frame.remove();
  }

  /** Sends events to the add-in, all in one message. */
  sendEvents(events: readonly RichApiEvent[]): void {
    this.fire("richApiMessage", {
      ArrayData: events.map(({ category, type, targetId, message }, i) => [
        category,
        type,
        targetId,
        message,
        i,
        false,
      ]),
    });
  }

  /** Runs a command of the ribbon; resolves when the add-in says it is done. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire("appCommandInvoked", [
        id,
        functionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
    });
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || typeof event.data !== "string") return;
    const message = parsed(event.data);
    if (message?.["_conversationId"] !== this.conversation) return;
    if (message["_messageType"] !== REQUEST || event.source === null) return;
    const name = String(message["_actionName"]);
    const listener: Listener = {
      correlationId: message["_correlationId"],
      source: event.source,
      origin: event.origin,
    };
    const reply = (data: unknown, errorCode = 0): void =>
      this.post(listener, name, ANSWER, data, errorCode);
    if (message["_actionType"] === REGISTER) {
      this.listeners.set(name, listener);
      reply({ Error: 0 });
      for (const { data } of takeNamed(this.waiting, name)) this.fire(name, data);
    } else if (message["_actionType"] === UNREGISTER) {
      this.listeners.delete(name);
      reply({ Error: 0 });
    } else this.answer(name, message["_data"], reply);
  }

  private answer(
    name: string,
    data: unknown,
    reply: (data: unknown, error?: number) => void,
  ): void {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        reply(appContext({ appId: this.appId, ...this.handlers.context() }));
        return;
      case "ContextActivationManager_notifyHost":
        return; // Focus and key notices; they want no answer.
      case "executeMethod":
        void this.dispatch(record(data), reply);
        return;
      default:
        this.unknown.push(name);
        reply(null, -2);
    }
  }

  private async dispatch(
    data: Record<string, unknown>,
    reply: (data: unknown) => void,
  ): Promise<void> {
    const dispatchId = record(data["DdaMethod"])["DispatchId"];
    const accepted = { Version: 1, Error: 0 };
    switch (dispatchId) {
      case DISPATCH.richApi: {
        const array = list(data["ArrayData"]);
        const answer = await this.handlers.richApi({
          body: String(array[4]),
          flags: Number(array[6]),
        });
        if ("officeError" in answer) reply({ Version: 1, Error: answer.officeError });
        else reply({ ...accepted, Data: [200, [], answer.body] });
        return;
      }
      case DISPATCH.commandDone:
        this.commands.get(String(data["0"]))?.({ status: data["1"], data: data["2"] });
        this.commands.delete(String(data["0"]));
        reply(accepted);
        return;
      case DISPATCH.saveSettings: {
        const pairs = list(record(data["DdaSettingsMethod"])["Properties"]).map(list);
        const entries = pairs.map(([key, value]): [string, string] => [String(key), String(value)]);
        this.handlers.saveSettings(Object.fromEntries(entries));
        reply(accepted);
        return;
      }
      default:
        this.unknown.push(`dispatch ${String(dispatchId)}`);
        reply({ Version: 1, Error: INTERNAL_ERROR });
    }
  }

  /** Sends an event, or keeps it until the add-in listens. */
  private fire(name: string, data: unknown): void {
    const listener = this.listeners.get(name);
    if (listener) this.post(listener, name, EVENT, data, 0);
    else this.waiting.push({ name, data });
  }

  private post(to: Listener, name: string, kind: number, data: unknown, errorCode: number): void {
    const message = JSON.stringify({
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: to.correlationId,
      _origin: window.location.origin,
      _data: data ?? null,
      _errorCode: errorCode,
      _responseType: kind,
      _serializerVersion: 1,
    });
    to.source.postMessage(message, { targetOrigin: to.origin });
  }
}

/** Removes and gives the entries of this name. */
function takeNamed<T extends { readonly name: string }>(entries: T[], name: string): T[] {
  const taken = entries.filter((entry) => entry.name === name);
  entries.splice(0, entries.length, ...entries.filter((entry) => entry.name !== name));
  return taken;
}

/** A message's fields; undefined for text of somebody else. */
function parsed(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return record(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
