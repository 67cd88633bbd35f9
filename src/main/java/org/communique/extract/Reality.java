package org.communique.extract;

import java.util.Optional;
import org.communique.model.Event.Status;

/** How an event is told: as one that came about or will, or as none at all. */
enum Reality {
  ACTUAL,
  PLANNED,
  DENIED,
  CALLED_OFF,
  /** Asked for, feared, negated, possible. */
  UNREAL;

  Optional<Status> status() {
    return this == UNREAL ? Optional.empty() : Optional.of(Status.valueOf(name()));
  }
}
