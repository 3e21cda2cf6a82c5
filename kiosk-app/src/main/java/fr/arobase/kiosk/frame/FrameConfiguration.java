package fr.arobase.kiosk.frame;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KioskSettings.class)
class FrameConfiguration {}
