// The same project for Gradle. Our artefacts come from the repository given by -Pmtproto.repository=FOLDER
// (the Maven build of the examples leaves one in examples/target/repository), else from Maven Central.
plugins {
    java
}

val mtproto = "0.1.0-SNAPSHOT"

repositories {
    providers.gradleProperty("mtproto.repository").orNull?.let { maven(url = uri(it)) }
    mavenCentral()
}

dependencies {
    implementation("dev.mtproto:api-layer71:$mtproto")
    implementation("org.jspecify:jspecify:1.0.0")
    annotationProcessor("dev.mtproto:tl-processor:$mtproto")
    testImplementation("dev.mtproto:mtproto-testdc:$mtproto")
    testImplementation("org.junit.jupiter:junit-jupiter:5.14.4")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher")
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

tasks.test {
    useJUnitPlatform()
}
