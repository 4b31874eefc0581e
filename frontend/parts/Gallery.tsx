import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { Button, IconButton } from "../src/shared/parts/Button";
import { EmptyState } from "../src/shared/parts/EmptyState";
import { Face } from "../src/shared/parts/Face";
import { FaultNotice } from "../src/shared/parts/FaultNotice";
import { DateField, SelectField, TextArea, TextField } from "../src/shared/parts/Field";
import { Keys } from "../src/shared/parts/Keys";
import { LocalizedField } from "../src/shared/parts/LocalizedField";
import { LogoPlate } from "../src/shared/parts/LogoPlate";
import { PageHead } from "../src/shared/parts/PageHead";
import { Segmented } from "../src/shared/parts/Segmented";
import { Sheet } from "../src/shared/parts/Sheet";
import { Station, type StopStatus } from "../src/shared/parts/Station";
import {
  EngagementChip,
  type EngagementStatus,
  type Severity,
  SeverityChip,
  StatusChip,
} from "../src/shared/parts/StatusChip";
import { UndoToast } from "../src/shared/parts/UndoToast";
import { useToasts } from "../src/shared/state/toasts";

const stops: StopStatus[] = ["confirmed", "tentative", "idea", "cancelled", "announced", "held"];
const answers: EngagementStatus[] = ["confirmed", "invited", "declined", "withdrawn"];
const severities: Severity[] = ["error", "warning", "notice", "accepted"];
const people = ["Mike Wojcikiewicz", "Ali Naqvi", "Richard Gold", "Louis-Etienne Dorval", "Nguyễn Thị Ánh", "محمد علي"];

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Sheet label={title}>
      <h2>{title}</h2>
      {children}
    </Sheet>
  );
}

/** Every part, in every state. */
export function Gallery() {
  const show = useToasts((s) => s.show);
  return (
    <main className="gallery">
      <PageHead title="Parts and states" meta="The same thing looks the same everywhere" />
      <div className="gallery-columns">
        <Part title="Stop">
          {(["lg", "md", "sm"] as const).map((size) => (
            <div key={size} className="gallery-row">
              {stops.map((status, i) => (
                <Station key={status} number={i + 1} status={status} size={size} />
              ))}
            </div>
          ))}
          <div className="gallery-row">
            {stops.map((status) => (
              <StatusChip key={status} status={status} />
            ))}
          </div>
        </Part>
        <Part title="Person, organization">
          <div className="gallery-row">
            {people.map((name) => (
              <Face key={name} id={name} name={name} />
            ))}
            <Face id="a" name="Ayrat Khayretdinov" size="sm" />
            <Face id="b" name="Ayrat Khayretdinov" size="lg" />
          </div>
          <div className="gallery-row">
            {answers.map((status) => (
              <EngagementChip key={status} status={status} />
            ))}
          </div>
          <LogoPlate name="Desjardins" /> <LogoPlate name="A community with a long name" />
        </Part>
        <Part title="Conflict">
          <div className="gallery-row">
            {severities.map((s) => (
              <SeverityChip key={s} severity={s} />
            ))}
            {severities.map((s, i) => (
              <SeverityChip key={s} severity={s} count={i + 1} />
            ))}
          </div>
        </Part>
        <Part title="Buttons and keys">
          <div className="gallery-row">
            <Button kind="primary" onClick={() => show({ text: "Ottawa moved to Thursday 10 May.", undo: () => {} })}>
              Publish…
            </Button>
            <Button keys="s" icon={IconPlus}>
              Stop
            </Button>
            <Button kind="ghost">Later</Button>
            <Button kind="danger" icon={IconTrash}>
              Delete
            </Button>
            <Button disabled>Off</Button>
            <Button size="sm">Small</Button>
            <IconButton icon={IconPlus} label="Add" keys="s" />
          </div>
          <Keys combo="mod+k" /> <Keys combo="g b" /> <Keys combo="mod+shift+z" />
        </Part>
        <Part title="Fields">
          <Fields />
        </Part>
        <Part title="Empty">
          <EmptyState
            title="No stops yet"
            text="Add a first city, or copy last spring’s tour to new dates."
            actions={<Button>Stop</Button>}
          />
          <FaultNotice
            fault={{
              message: "The disk is full: nothing was saved. Your text is still here. Free some space, then try again.",
            }}
            onRetry={() => {}}
          />
        </Part>
      </div>
      <UndoToast />
    </main>
  );
}

function Fields() {
  const [text, setText] = useState("");
  const [both, setBoth] = useState<{ [lang: string]: string }>({ fr: "Tournée de l’est", en: "" });
  const [day, setDay] = useState("2018-05-14T19:45");
  const [choice, setChoice] = useState<"a" | "b">("a");
  const options = [
    { value: "a" as const, label: "Comfortable" },
    { value: "b" as const, label: "Compact" },
  ];
  return (
    <div className="form">
      <TextField label="Title" hint="One line." value={text} onChange={setText} placeholder="Nothing yet" />
      <TextField label="Seats" value="31" onChange={setText} error="June has 30 days. Did you mean 30 June?" />
      <TextArea label="Notes" value={text} onChange={setText} />
      <LocalizedField label="Name" value={both} onChange={setBoth} />
      <DateField label="Doors" value={day} onChange={setDay} withTime />
      <SelectField label="Density" value={choice} onChange={setChoice} options={options} />
      <Segmented label="Density" value={choice} onChange={setChoice} options={options} />
    </div>
  );
}
