package org.communique.server.page;

/** Somebody whom articles name, and when they held which office. */
public record Holder(ActorLink actor, Tenure tenure) {}
