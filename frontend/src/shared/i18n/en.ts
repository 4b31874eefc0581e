import { board } from "./words/board.en";
import { edit } from "./words/edit.en";
import { newtour } from "./words/newtour.en";
import { parts } from "./words/parts.en";
import { shell } from "./words/shell.en";

/** Every word of the program in English. The other languages have the same keys. */
export const en = { ...parts, shell, board, edit, newtour };
