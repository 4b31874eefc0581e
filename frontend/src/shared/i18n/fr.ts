import type { en } from "./en";
import { board } from "./words/board.fr";
import { budget } from "./words/budget.fr";
import { conflicts } from "./words/conflicts.fr";
import { edit } from "./words/edit.fr";
import { figures } from "./words/figures.fr";
import { forms } from "./words/forms.fr";
import { history } from "./words/history.fr";
import { host } from "./words/host.fr";
import { imports } from "./words/imports.fr";
import { ledger } from "./words/ledger.fr";
import { library } from "./words/library.fr";
import { matrix } from "./words/matrix.fr";
import { newtour } from "./words/newtour.fr";
import { papers } from "./words/papers.fr";
import { parts } from "./words/parts.fr";
import { photos } from "./words/photos.fr";
import { releases } from "./words/releases.fr";
import { shell } from "./words/shell.fr";
import { stop } from "./words/stop.fr";
import { tasks } from "./words/tasks.fr";
import { templates } from "./words/templates.fr";

/** Every word of the program in French. */
export const fr: typeof en = {
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
