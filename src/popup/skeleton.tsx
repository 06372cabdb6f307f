/** The shape of what comes, for those who see; the others are told by the status. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <i style={{ width: "38%" }} />
      <i class="title" />
      <i class="title" style={{ width: "64%" }} />
      <i style={{ width: "52%" }} />
      <i style={{ width: "44%" }} />
      <i class="page" />
    </div>
  );
}
