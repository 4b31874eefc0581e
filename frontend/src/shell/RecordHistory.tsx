import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pastQuery } from "../api/past";
import { Button } from "../shared/parts/Button";
import { FaultNotice } from "../shared/parts/FaultNotice";
import { LoadingRows } from "../shared/parts/LoadingRows";
import { Drawer } from "../shared/parts/Panel";
import { type Remembered, useHistoryOf } from "../shared/state/historyOf";
import { Moments } from "./Moments";
import { useRestore } from "./useRestore";

/** Who changed a record, from what; and any of its states brought back. Pages open it with useHistoryOf. */
export function RecordHistory() {
  const { t } = useTranslation();
  const { record, close } = useHistoryOf();
  return (
    <Drawer
      title={t("history.named", { name: record?.name ?? "" })}
      open={record !== undefined}
      onClose={close}
      width={440}
    >
      {record && <Body key={record.id} {...record} />}
    </Drawer>
  );
}

function Body({ kind, id }: Remembered) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    pastQuery(kind, id),
  );
  const { bring, underway } = useRestore();
  if (error && !data) return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  const rev = data?.pages[0]?.rev;
  if (!data || rev === undefined) return <LoadingRows rows={6} />;
  return (
    <>
      <Moments
        kind={kind}
        moments={data.pages.flatMap((page) => page.moments)}
        underway={underway?.seq}
        onBack={({ seq, back }) => back && bring({ kind, id, rev, seq, side: back })}
      />
      {hasNextPage && (
        <div className="moments-more">
          <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("history.more")}
          </Button>
        </div>
      )}
    </>
  );
}
