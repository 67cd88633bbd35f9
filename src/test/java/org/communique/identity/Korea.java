package org.communique.identity;

import java.util.List;

/** Tales of 2016 and 2017, as several papers might have told them. */
final class Korea {
  static final String FREEZE = "a freeze of North Korea's nuclear tests and of the joint exercises";
  static final String HALT = "halt the deployment of the THAAD missile defence system";

  private Korea() {}

  /** The joint statement of July 2017, undated. */
  static Tale joint() {
    return new Tale("joint", "")
        .says("China and Russia called at the same time for " + FREEZE + " of the United States.")
        .proposal("Appeal", "called", FREEZE, "China, Russia", "")
        .says("China and Russia called on the United States to " + HALT + ".")
        .proposal("Appeal", "called", HALT, "China, Russia", "United States")
        .says("Vladimir Putin received Xi Jinping for a meeting in Moscow.")
        .event("Meeting", "meeting", "", "Moscow", "Vladimir Putin, Xi Jinping")
        .says("North Korea had launched an intercontinental ballistic missile for the first time.")
        .deed("MissileTest", "launched", "", "", "North Korea");
  }

  /** The same, with a date on the picture. */
  static Tale plan() {
    return new Tale("plan", "")
        .says("Vladimir Putin and Xi Jinping at a meeting in the Kremlin, July 4, 2017.")
        .event("Meeting", "meeting", "2017-07-04", "Kremlin", "Vladimir Putin, Xi Jinping")
        .says("China pressed North Korea to sign up to a plan.")
        .proposal("Appeal", "pressed", "sign up to a plan", "China", "North Korea")
        .says(
            "The plan would see North Korea suspend its missile program and the United States pause large drills, China said.")
        .proposal("Suggestion", "plan", "suspend its missile program", "China", "North Korea")
        .proposal("Suggestion", "plan", "pause large drills", "China", "United States")
        .says("Russia told the United States to stop the deployment of THAAD.")
        .proposal("Demand", "told", "stop the deployment of THAAD", "Russia", "United States")
        .says("North Korea launched an intercontinental ballistic missile for the first time.")
        .deed("MissileTest", "launched", "", "", "North Korea");
  }

  /** Another name for it. */
  static Tale named() {
    return new Tale("named", "")
        .says(
            "The \"double suspension\" of China calls for South Korea to suspend exercises while North Korea is to freeze its weapons programs.")
        .proposal("Appeal", "calls", "suspend exercises", "China", "South Korea")
        .proposal("Appeal", "calls", "freeze its weapons programs", "China", "North Korea");
  }

  /** An older offer of the same exchange from the other side, and its rejection. */
  static Tale offer() {
    return new Tale("offer", "")
        .says(
            "North Korea denounced the drills and offered a moratorium on nuclear testing in exchange for their end, a trade-off that South Korea rejected.")
        .proposal(
            "Offer",
            "offered",
            "a moratorium on nuclear testing in exchange for their end",
            "North Korea",
            "")
        .rejected("a trade-off", "South Korea")
        .says("North Korea tested two intercontinental ballistic missiles in a month.")
        .deed("MissileTest", "tested", "", "", "North Korea");
  }

  /** Calls of the same days that are none of it. */
  static Tale others() {
    return new Tale("others", "")
        .says("Japan urged North Korea to stop its nuclear tests.")
        .proposal("Appeal", "urged", "stop its nuclear tests", "Japan", "North Korea")
        .says("China called for talks.")
        .proposal("Appeal", "called", "talks", "China", "")
        .says("Sergei Lavrov and Wang Yi had a meeting in Moscow.")
        .event("Meeting", "meeting", "", "Moscow", "Sergei Lavrov, Wang Yi");
  }

  static List<Tale> all() {
    return List.of(joint(), plan(), named(), offer(), others());
  }
}
