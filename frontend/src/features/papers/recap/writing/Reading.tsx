import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type ProseBlock, type ProsePiece, photoPath, proseQuery } from "../../../../api/stops";
import { inLang, type Lang } from "../../../../shared/format/text";
import { FaultNotice } from "../../../../shared/parts/FaultNotice";

type Props = {
  id?: string;
  tour: string;
  lang: Lang;
  text: string;
  title?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
};

/** How long the hand rests before what it wrote is shown, in milliseconds. */
const rest = 120;

/** A text as the booklet and the post set it: the program reads it, by the same rules. */
export function Reading({ id, tour, lang, text, title, onKeyDown }: Props) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(text, rest);
  const { data, error } = useQuery({ ...proseQuery(tour, lang, settled), placeholderData: keepPreviousData });
  return (
    <article
      id={id}
      className="reading"
      lang={lang}
      aria-label={t("papers.recap.asRead", { language: t(`language.${lang}`) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts are scrolled by keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {title && <h3 className="reading-title">{title}</h3>}
      {error && <FaultNotice fault={error} />}
      {data && <Blocks blocks={data.blocks} lang={lang} />}
    </article>
  );
}

function Blocks({ blocks, lang }: { blocks: readonly ProseBlock[]; lang: Lang }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text stay in their order
  return blocks.map((block, i) => <Block key={i} block={block} lang={lang} />);
}

function Block({ block, lang }: { block: ProseBlock; lang: Lang }): ReactNode {
  const inner = <Blocks blocks={block.blocks} lang={lang} />;
  switch (block.kind) {
    case "heading":
      return <h4>{pieces(block.pieces)}</h4>;
    case "list":
      return block.number ? <ol start={block.start}>{inner}</ol> : <ul>{inner}</ul>;
    case "item":
      return <li>{inner}</li>;
    case "quote":
      return <blockquote>{inner}</blockquote>;
    case "code":
      return <pre>{block.lines.join("\n")}</pre>;
    case "rule":
      return <hr />;
    case "paragraph":
      return (
        <>
          {block.pieces.length > 0 && <p>{pieces(block.pieces)}</p>}
          {block.photos.length > 0 && (
            <div className="reading-photos">
              {block.photos.map((photo) => (
                <figure key={photo.id} style={{ flexGrow: photo.width / photo.height }}>
                  <img src={photoPath(photo)} alt={inLang(photo.alt, lang)} draggable={false} />
                  {inLang(photo.caption, lang) && <figcaption>{inLang(photo.caption, lang)}</figcaption>}
                </figure>
              ))}
            </div>
          )}
        </>
      );
  }
}

function pieces(all: readonly ProsePiece[]): ReactNode {
  return all.map((piece, i) => {
    let words: ReactNode = piece.text;
    if (piece.code) words = <code>{words}</code>;
    if (piece.slim) words = <em>{words}</em>;
    if (piece.strong) words = <strong>{words}</strong>;
    if (piece.link)
      words = (
        <span className="reading-link" title={piece.link}>
          {words}
        </span>
      );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stay in their order
      <span key={i}>
        {words}
        {piece.break && <br />}
      </span>
    );
  });
}
