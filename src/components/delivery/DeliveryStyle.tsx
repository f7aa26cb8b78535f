import address from './delivery.css?url';

/** The look of notices about record stores, for pages that do not load the player's. */
export function DeliveryStyle() {
  return <link rel="stylesheet" href={address} precedence="default" />;
}
