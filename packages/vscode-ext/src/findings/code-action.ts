import { CodeAction, type CodeActionKind, type Command } from 'vscode';
import type { NameArgument } from '../names/name-at.js';
import type { FindingArgument } from './ignore-finding.js';

/** What the command that adds a name takes besides the name. */
interface AddArgument extends NameArgument {
  readonly english?: string;
  readonly targets?: readonly string[];
}

/** A code action that runs one of our commands. */
export function commandAction(
  title: string,
  kind: CodeActionKind,
  command:
    | { readonly name: 'yiming.addToGlossary'; readonly argument?: AddArgument }
    | { readonly name: 'yiming.ignoreFinding'; readonly argument: FindingArgument },
): CodeAction {
  const action = new CodeAction(title, kind);
  const run: Command = { title, command: command.name };
  action.command = command.argument === undefined ? run : { ...run, arguments: [command.argument] };
  return action;
}
