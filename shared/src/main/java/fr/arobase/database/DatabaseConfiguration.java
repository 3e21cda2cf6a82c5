package fr.arobase.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * The database of both applications: the external one of {@code arobase.database.*} if there is one, else the embedded
 * server of the data folder. Entities and repositories are looked for in all of {@code fr.arobase}.
 *
 * @see "docs/decisions/0005-embedded-database.md"
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@PropertySource("classpath:arobase-defaults.properties")
@AutoConfigurationPackage(basePackages = "fr.arobase")
public class DatabaseConfiguration {

    /** Closed after the pool that uses it: Spring destroys what depends on it first. */
    @Bean
    DatabaseLease databaseLease(DatabaseSettings settings, @Value("${arobase.data:data}") Path data) {
        if (settings.external()) {
            return DatabaseLease.external(settings.address());
        }
        var engine = settings.engine() == null ? Engine.defaultFolder(data) : Path.of(settings.engine());
        return EmbeddedMariaDb.join(data, engine);
    }

    /** Sessions are in UTC and READ COMMITTED wherever the server is; the rest is {@code spring.datasource.hikari.*}. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseLease lease) {
        var address = lease.address();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionInitSql("SET time_zone = '+00:00'");
        return pool;
    }
}
