/** The text of one program as the reader has it. */
export interface Edit {
  text: string;
  /** Counts the times that the text was put from outside the editor: it then starts anew. */
  version: number;
  /** What Reset or a solution took away, until something else is written. */
  undone?: string;
}

export type EditAction =
  | { type: 'write'; text: string }
  | { type: 'reset'; original: string }
  | { type: 'undo' }
  /** Another program in the place of the reader's, who may want his own back. */
  | { type: 'replace'; text: string }
  /** Text from elsewhere: an earlier visit, an address. */
  | { type: 'put'; text: string };

export function reduceEdit(edit: Edit, action: EditAction): Edit {
  switch (action.type) {
    case 'write':
      return action.text === edit.text ? edit : { text: action.text, version: edit.version };
    case 'reset':
      return { text: action.original, version: edit.version + 1, undone: edit.text };
    case 'replace':
      return action.text === edit.text
        ? edit
        : { text: action.text, version: edit.version + 1, undone: edit.text };
    case 'undo':
      return edit.undone === undefined ? edit : { text: edit.undone, version: edit.version + 1 };
    case 'put':
      return action.text === edit.text ? edit : { text: action.text, version: edit.version + 1 };
  }
}
