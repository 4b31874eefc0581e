import { Drawer as Base } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./Button";
import "./Panel.css";

type InspectorProps = { label: string; head: ReactNode; foot?: ReactNode; children: ReactNode; className?: string };

/** The sheet at the right that holds what is selected. */
export function Inspector({ label, head, foot, children, className = "" }: InspectorProps) {
  return (
    <aside className={`sheet inspector ${className}`} aria-label={label}>
      <header className="inspector-head">{head}</header>
      <div className="inspector-body scroll">{children}</div>
      {foot && <footer className="inspector-foot">{foot}</footer>}
    </aside>
  );
}

type DrawerProps = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Pixels. */
  width?: number;
  children: ReactNode;
  foot?: ReactNode;
};

/** A panel that slides in over the page, from the right. */
export function Drawer({ title, open, onClose, width = 372, children, foot }: DrawerProps) {
  const { t } = useTranslation();
  return (
    <Base.Root
      opened={open}
      onClose={onClose}
      position="right"
      size={width}
      classNames={{ content: "drawer" }}
      transitionProps={{ duration: 160 }}
    >
      <Base.Overlay className="scrim" />
      <Base.Content>
        <div className="drawer-head">
          <Base.Title className="panel-title">{title}</Base.Title>
          <span className="grow" />
          <IconButton icon={IconX} label={t("do.close")} keys="escape" tip="left" onClick={onClose} />
        </div>
        <Base.Body className="drawer-body scroll">{children}</Base.Body>
        {foot && <footer className="inspector-foot">{foot}</footer>}
      </Base.Content>
    </Base.Root>
  );
}
