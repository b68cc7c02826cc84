/**
 * What one does or is to the others, where a report has one of them as a rule: "the driver". Neighbours, witnesses,
 * officials and friends come in numbers and are left out. Own collection.
 */
export const UNIQUE_ROLES = `deputy trooper firefighter paramedic soldier driver pilot captain conductor barista waiter
  waitress bartender clerk cashier teller teacher principal nurse surgeon pastor priest imam rabbi owner landlord
  homeowner babysitter hiker climber skier swimmer cyclist motorcyclist pedestrian farmer hunter fisherman diver
  lifeguard gunman shooter attacker suspect husband wife girlfriend boyfriend fiancee stepfather stepmother grandmother
  grandfather jogger tourist`;
