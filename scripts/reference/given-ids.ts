/**
 * The ids of skills that releases have given out. Profiles, openings and stored matches name them,
 * so a line here is never changed; new tools are appended.
 */
const ITEMS_FROM_1 = `
  1.1.01 1.1.02 1.1.03 1.1.04 1.1.05
  1.2.01 1.2.02 1.2.03 1.2.04 1.2.05 1.2.06 1.2.07
  1.3.01 1.3.02 1.3.03 1.3.04 1.3.05 1.3.06 1.3.07
  1.4.01 1.4.02 1.4.03 1.4.04 1.4.05 1.4.06 1.4.07 1.4.08 1.4.09
  2.1.01 2.1.02 2.1.03 2.1.04 2.1.05 2.1.06
  2.2.01 2.2.02
  2.3.01 2.3.02 2.3.03 2.3.04 2.3.05 2.3.06
  3.1.01 3.1.02 3.1.03 3.1.04 3.1.05 3.1.06 3.1.07 3.1.08 3.1.09 3.1.10
  3.2.01 3.2.02 3.2.03
  4.1.01 4.1.02 4.1.03 4.1.04
  4.2.01 4.2.02
  5.1.01 5.1.02
  5.2.01 5.2.02 5.2.03 5.2.04
`;
const TOOLS_FROM_1001 = `
  kintone power_apps google_apps_script excel rpa team_chat freee money_forward e_contract
  ai_ocr inventory pos booking salesforce hubspot line_official instagram google_analytics
  wordpress shopify ec_mall figma illustrator power_bi tableau looker_studio sql python
  generative_ai typescript react github aws azure google_cloud plc iot gis bim_cim
  drone_survey
  sharepoint google_workspace cybozu_office line_works notion app_sheet pleasanter filemaker
  access_database task_management miro manual_making yayoi bugyo expense_claims attendance smarthr
  shift_planning online_ordering edi sales_software next_engine base_stores makeshop farm_direct
  hometown_tax crowdfunding mail_marketing sansan web_ads google_business restaurant_sites
  mobile_order cashless site_controller lodging_pms travel_agents_online activity_booking canva
  video_editing site_builders bigquery data_pipelines r_language open_data gtfs cad_two_d
  cad_three_d cam numerical_control printing_three_d production_control mes scada machine_uptime
  industrial_robot visual_inspection digital_forms haccp_records food_labels xarvio agri_note
  kubota_ksas greenhouse_sensor auto_steering spraying_drone livestock_records smart_fishery
  forest_cloud point_clouds andpad kuraemon dekispart cost_estimation ict_machines warehouse
  fleet_tracking dispatch_planning roll_call demand_transport medical_records online_care
  care_records bed_sensors childcare google_classroom loilonote scratch lgwan online_applications
  disaster_systems safety_check java php_laravel ruby_rails csharp vue mobile_apps docker
  terraform linux office_network endpoint_security identity_management device_management
  data_backup ms_copilot ai_apps ai_coding machine_learning
`;

export const GIVEN_IDS: ReadonlyMap<number, string> = new Map([
  ...numbered(ITEMS_FROM_1, 1),
  ...numbered(TOOLS_FROM_1001, 1001),
]);

function numbered(codes: string, first: number): [number, string][] {
  return codes
    .trim()
    .split(/\s+/)
    .map((code, index) => [first + index, code]);
}
