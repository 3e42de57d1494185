package dev.mtproto.client;

import java.util.Objects;

/**
 * What a client says of itself when it connects; users see it in their list of sessions.
 *
 * @param model the device's model
 * @param system the operating system and its version
 * @param appVersion the application's version
 * @param systemLanguage the system's language, an ISO 639-1 code
 * @param languagePack the name of a language pack; empty for none
 * @param language the application's language, an ISO 639-1 code
 * @see <a href="https://core.telegram.org/method/initConnection">initConnection</a>
 */
public record Device(
    String model,
    String system,
    String appVersion,
    String systemLanguage,
    String languagePack,
    String language) {

  /** The version of classes that lie in no jar. */
  private static final String UNPACKED = "development";

  /** Refuses parts that are missing. */
  public Device {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(appVersion, "appVersion");
    Objects.requireNonNull(systemLanguage, "systemLanguage");
    Objects.requireNonNull(languagePack, "languagePack");
    Objects.requireNonNull(language, "language");
  }

  /** This Java virtual machine, in English. */
  public static Device jvm() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.version");
    String model = "Java " + System.getProperty("java.version");
    String version = Device.class.getPackage().getImplementationVersion();
    return new Device(model, system, version == null ? UNPACKED : version, "en", "", "en");
  }
}
