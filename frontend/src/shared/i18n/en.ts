import { board } from "./words/board.en";
import { budget } from "./words/budget.en";
import { conflicts } from "./words/conflicts.en";
import { edit } from "./words/edit.en";
import { figures } from "./words/figures.en";
import { forms } from "./words/forms.en";
import { history } from "./words/history.en";
import { host } from "./words/host.en";
import { imports } from "./words/imports.en";
import { ledger } from "./words/ledger.en";
import { library } from "./words/library.en";
import { matrix } from "./words/matrix.en";
import { newtour } from "./words/newtour.en";
import { papers } from "./words/papers.en";
import { parts } from "./words/parts.en";
import { photos } from "./words/photos.en";
import { releases } from "./words/releases.en";
import { shell } from "./words/shell.en";
import { stop } from "./words/stop.en";
import { tasks } from "./words/tasks.en";
import { templates } from "./words/templates.en";

/** Every word of the program in English. The other languages have the same keys. */
export const en = {
  ...parts,
  board,
  conflicts,
  releases,
  edit,
  figures,
  forms,
  history,
  host,
  imports,
  ledger,
  library,
  matrix,
  newtour,
  photos,
  papers,
  shell,
  stop,
  tasks,
  templates,
  budget,
};
