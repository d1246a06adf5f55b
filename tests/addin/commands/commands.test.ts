import { associateCommands, type CommandEvent } from "../../../addin/commands/commands";

type Command = (event: CommandEvent) => Promise<void>;

function registered(showTemplates: () => Promise<void>): Map<string, Command> {
  const commands = new Map<string, Command>();
  const associate = (name: string, command: Command): void => void commands.set(name, command);
  associateCommands({ associate }, { showTemplates });
  return commands;
}

test("the button on the ribbon opens the templates, then counts as done", async () => {
  const order: string[] = [];
  const commands = registered(async () => {
    await Promise.resolve();
    order.push("shown");
  });
  await commands.get("newFromTemplate")?.({ completed: () => order.push("completed") });
  expect(order).toEqual(["shown", "completed"]);
});

test("it counts as done also where the pane does not open, and the fault is not hidden", async () => {
  const completed = jest.fn();
  const commands = registered(() => Promise.reject(new RangeError("no pane")));
  await expect(commands.get("newFromTemplate")?.({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});
