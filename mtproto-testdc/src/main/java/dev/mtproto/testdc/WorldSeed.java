package dev.mtproto.testdc;

import java.util.List;

/** Puts the small world together. */
final class WorldSeed {
  /** As the codes of Telegram's test accounts: the data centre's number, five times. */
  private static final String CODE = "22222";

  private WorldSeed() {}

  static void sow(World world) {
    Account ada = world.addAccount("9996621001", CODE, "Ada", "Lovelace", "ada");
    Account grace = world.addAccount("9996621002", CODE, "Grace", "Hopper", "grace");
    Account alan = world.addAccount("9996621003", CODE, "Alan", "Turing", "alan");
    Account edsger = world.addAccount("9996621004", CODE, "Edsger", "Dijkstra");
    introduce(world, List.of(ada, grace, alan, edsger));
    int group = world.addGroup("Compilers", ada, List.of(grace, alan, edsger));
    int channel =
        world.addChannel("Notes on Engines", "engines", ada, List.of(grace, alan, edsger));
    converse(world, ada, grace, alan, edsger);
    world.sendToGroup(grace, group, "I have a draft of the second pass.");
    world.sendToGroup(alan, group, "Does it halt?");
    world.post(channel, "Note A: what the engine can do.");
    world.post(channel, "Note G: how it computes the numbers of Bernoulli.");
  }

  private static void introduce(World world, List<Account> accounts) {
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        world.makeContacts(accounts.get(i), accounts.get(j));
      }
    }
  }

  private static void converse(
      World world, Account ada, Account grace, Account alan, Account edsger) {
    world.send(grace, ada, "Good morning. There was a moth in the relay.");
    world.send(ada, grace, "Keep it; somebody will want to see it.");
    world.send(alan, ada, "Could your engine play chess?");
    world.send(edsger, ada, "Please mind the gap between the two loops. \u2713");
    world.send(ada, ada, "Remember the diagram.");
  }
}
